package org.luzhi.domain.history.canonical;

import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A record: its components in order of their names; what may be null may be absent. */
final class RecordShape implements Shape {

    /**
     * @param index of the component in the constructor
     * @param nullable whether it may be absent
     */
    record Component(String name, int index, boolean nullable, Shape shape) {}

    private final Component[] components;
    private final byte[][] first;
    private final byte[][] next;
    private final MethodHandle constructor;

    /** @param components in order of their names */
    RecordShape(List<Component> components, MethodHandle constructor) {
        this.components = components.toArray(Component[]::new);
        this.first = components.stream()
                .map(each -> bytes("\"" + each.name() + "\":"))
                .toArray(byte[][]::new);
        this.next = components.stream()
                .map(each -> bytes(",\"" + each.name() + "\":"))
                .toArray(byte[][]::new);
        this.constructor = Handles.ofArray(constructor, components.size());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Object read(Cursor json) {
        json.expect('{');
        Object[] values = new Object[components.length];
        byte[][] names = first;
        for (int i = 0; i < components.length; i++) {
            Component component = components[i];
            if (json.takes(names[i])) {
                values[component.index()] = component.shape().read(json);
                names = next;
            } else if (!component.nullable()) {
                throw new NotCanonicalException();
            }
        }
        json.expect('}');
        return Handles.call(constructor, values);
    }
}
