package org.luzhi.domain.history.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Constructors and factories of values, to be called with whatever was read. */
final class Handles {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Handles() {}

    static MethodHandle of(Constructor<?> constructor) {
        constructor.setAccessible(true);
        try {
            return LOOKUP.unreflectConstructor(constructor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("just made accessible: " + constructor, e);
        }
    }

    static MethodHandle of(Method factory) {
        factory.setAccessible(true);
        try {
            return LOOKUP.unreflect(factory);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("just made accessible: " + factory, e);
        }
    }

    /** Takes its arguments in an array. */
    static MethodHandle ofArray(MethodHandle handle, int arguments) {
        return handle.asSpreader(Object[].class, arguments).asType(MethodType.methodType(Object.class, Object[].class));
    }

    static Object call(MethodHandle ofArray, Object[] arguments) {
        try {
            return (Object) ofArray.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("values declare no checked exceptions", e);
        }
    }
}
