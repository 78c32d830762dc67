package org.luzhi.projections.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luzhi.projections.bundle.BundledCity.YEAR;
import static org.luzhi.projections.fold.MemoryHistory.enterprise;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.projections.bundle.BundlePaths;
import org.luzhi.projections.bundle.BundleScope;
import org.luzhi.projections.bundle.BundledCity;
import org.luzhi.projections.bundle.Forgery;

/** Zips that mean harm: a finding or exit status 2, never a match, a stack trace, a full disk or heap. */
class HostileZipTest {

    @TempDir
    private Path folder;

    private Path bundle;

    @BeforeEach
    void take() throws Exception {
        bundle = BundledCity.small().bundle(BundleScope.of(enterprise(1), YEAR), folder);
    }

    private static int exit(Path file) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Verifier(nowhere, nowhere, false).run(file.toString());
    }

    private Path zipped(String name, byte[] manifest, String path, byte[] bytes) throws Exception {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(BundlePaths.MANIFEST));
            out.write(manifest);
            out.putNextEntry(new ZipEntry(path));
            out.write(bytes);
        }
        return zip;
    }

    @Test
    void pathsThatLeadAwayAreFindingsAndNothingIsUnpacked() throws Exception {
        Forgery forgery = new Forgery(bundle);
        byte[] manifest = forgery.listed().bytes();
        for (String path : new String[] {"../../out.txt", "/out.txt", "a/../b", "C:\\out.txt", "a//b", "x/"}) {
            forgery.put(path, new byte[] {1});
            assertThat(Verified.findings(forgery.write(folder.resolve("forged.zip"), manifest)))
                    .contains("files ADDED a file of another name");
            assertThat(Verified.findings(forgery.write(folder.resolve("forged.zip"))))
                    .contains("manifest CHANGED manifest.json");
            forgery.remove(path);
        }
        assertThat(folder.resolve("out.txt")).doesNotExist();
        assertThat(folder.resolveSibling("out.txt")).doesNotExist();
    }

    @Test
    void aNameThatComesTwiceIsFound() throws Exception {
        byte[] bytes = Files.readAllBytes(bundle);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] twice = text.replace("standards/gwp.csv", "standards/gwp.csv")
                .replace("readme.md", "READme.md")
                .replace("READme.md", "events.md")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path zip = Files.write(folder.resolve("twice.zip"), twice);
        assertThat(Verified.matches(zip)).isFalse();

        byte[] doubled =
                text.replace("standards/fuels.csv", "standards/gwp.csv\0\0").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(exit(Files.write(zip, doubled))).isIn(1, 2);
        doubled = text.replace("standards/routes.csv", "standards/syst.csv ").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(exit(Files.write(zip, doubled))).isIn(1, 2);
        doubled = text.replace("expected/balance.jsonl.gz", "expected/receipt.jsonl.gz")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Verified.findings(Files.write(zip, doubled)))
                .contains("container ADDED container expected/receipt.jsonl.gz");
    }

    @Test
    void aBombIsNotUnpackedFurtherThanItIsListed() throws Exception {
        Forgery forgery = new Forgery(bundle);
        byte[] zeros = new byte[80 << 20];
        Path zip = zipped("bomb.zip", forgery.listed().bytes(), BundlePaths.README, zeros);
        assertThat(Verified.findings(zip)).contains("files CHANGED readme.md");

        assertThat(Verified.findings(zipped("bomb.zip", zeros, "a", zeros))).contains("manifest CHANGED manifest.json");
    }

    @Test
    void aGzipBombIsGivenUp() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        for (String path : new String[] {BundlePaths.EVENTS, BundlePaths.PROOFS, BundlePaths.SCORES}) {
            Forgery forgery = new Forgery(bundle);
            assertThat(Verified.findings(forgery.put(path, bomb.toByteArray()).write(folder.resolve("forged.zip"))))
                    .anyMatch(finding -> finding.contains("CHANGED " + path));
        }
    }

    @Test
    void manyTinyEntriesAreFound() throws Exception {
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < 100_000; i++) {
                ZipEntry entry = new ZipEntry("e" + i);
                entry.setSize(0);
                entry.setCrc(0);
                out.putNextEntry(entry);
            }
        }
        assertThat(exit(zip)).isEqualTo(1);
    }

    @Test
    void repackedItKeepsItsOtherChecks() throws Exception {
        Forgery forgery = new Forgery(bundle);
        Path zip = folder.resolve("repacked.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(BundlePaths.MANIFEST));
            out.write(forgery.listed().bytes());
            for (String path : forgery.files().keySet()) {
                out.putNextEntry(new ZipEntry(path));
                out.write(forgery.file(path));
            }
        }
        assertThat(Verified.findings(zip)).singleElement().asString().startsWith("container CHANGED container");
    }

    @Test
    void whatIsNoZipCannotBeRead() throws Exception {
        byte[] bytes = Files.readAllBytes(bundle);
        assertThat(exit(folder.resolve("nothing.zip"))).isEqualTo(2);
        assertThat(exit(folder)).isEqualTo(2);
        assertThat(exit(Files.write(folder.resolve("empty.zip"), new byte[0]))).isEqualTo(2);
        assertThat(exit(Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo(2);
        assertThat(exit(Files.writeString(folder.resolve("text.zip"), "no zip")))
                .isEqualTo(2);
    }

    @Test
    void somethingBeforeTheBundleIsFound() throws Exception {
        byte[] bytes = Files.readAllBytes(bundle);
        byte[] shifted = new byte[bytes.length + 7];
        System.arraycopy(bytes, 0, shifted, 7, bytes.length);

        assertThat(exit(Files.write(folder.resolve("shifted.zip"), shifted))).isIn(1, 2);
    }
}
