package org.luzhi.axon.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.luzhi.axon.load.HttpLoad;
import org.luzhi.axon.load.LoadCity;

/** Clerks who file until the server dies under them, and remember what was acknowledged. */
final class KilledLoad {

    private final List<Thread> threads = new ArrayList<>();

    KilledLoad(int port, List<LoadCity.Clerk> clerks, Set<String> acknowledged) {
        clerks.forEach(clerk -> threads.add(Thread.ofPlatform().start(() -> file(port, clerk, acknowledged))));
    }

    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void file(int port, LoadCity.Clerk clerk, Set<String> acknowledged) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            while (true) {
                byte[] request = clerk.next();
                int status = HttpLoad.exchange(socket, request);
                if (status != 200 && status != 201) {
                    throw new IllegalStateException("answered " + status + " under load");
                }
                acknowledged.add(clerk.last());
            }
        } catch (IOException died) {
            // The kill; whatever was under way was not acknowledged.
            return;
        }
    }
}
