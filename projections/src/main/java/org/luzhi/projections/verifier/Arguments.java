package org.luzhi.projections.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the verifier was told to do. */
record Arguments(@Nullable String bundle, Map<String, String> options, boolean json) {

    static final String USAGE = """
            luzhi-verify BUNDLE.zip [--key KEY] [--json] [--since CHECKPOINT [--proof CONSISTENCY.json]]
            luzhi-verify --checkpoint EARLIER --later LATER --proof CONSISTENCY.json --key KEY [--json]

            KEY is a verifier key (name+hash+base64) or a file that holds one. Exit status: 0 MATCH, 1 MISMATCH,
            2 nothing that could be verified. · 退出码：0 相符，1 不符，2 无法验证。
            """;

    private static final Set<String> VALUED = Set.of("--key", "--since", "--proof", "--checkpoint", "--later");

    /** @throws IllegalArgumentException when they are none of the two forms */
    static Arguments parse(String... arguments) {
        Map<String, String> options = new HashMap<>();
        List<String> files = new ArrayList<>();
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--json")) {
                json = true;
            } else if (VALUED.contains(argument) && i + 1 < arguments.length) {
                if (options.put(argument, arguments[++i]) != null) {
                    throw new IllegalArgumentException(argument + " comes twice");
                }
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("not understood: " + argument);
            } else {
                files.add(argument);
            }
        }
        boolean bundle = files.size() == 1
                && !options.containsKey("--checkpoint")
                && !options.containsKey("--later")
                && (options.containsKey("--since") || !options.containsKey("--proof"));
        boolean checkpoints = files.isEmpty()
                && !options.containsKey("--since")
                && options.keySet().containsAll(Set.of("--checkpoint", "--later", "--proof", "--key"));
        if (!bundle && !checkpoints) {
            throw new IllegalArgumentException("one bundle, or two checkpoints with --proof and --key");
        }
        return new Arguments(bundle ? files.getFirst() : null, Map.copyOf(options), json);
    }
}
