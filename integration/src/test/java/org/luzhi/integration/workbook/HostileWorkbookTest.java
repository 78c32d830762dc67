package org.luzhi.integration.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luzhi.integration.Golden;
import org.luzhi.integration.Workbooks;
import org.luzhi.integration.subject.Reading;

@Timeout(120)
class HostileWorkbookTest {

    private static final byte[] GOOD = Workbooks.golden();
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    static Stream<Arguments> refused() throws Exception {
        return Stream.of(
                Arguments.of("workbook.encrypted", encrypted()),
                Arguments.of("workbook.old-format", old()),
                Arguments.of("workbook.broken", new byte[0]),
                Arguments.of("workbook.broken", Golden.utf8("PK not a zip")),
                Arguments.of("workbook.broken", Arrays.copyOf(GOOD, GOOD.length / 2)),
                Arguments.of("workbook.broken", zipped("hello.txt", "hello")),
                Arguments.of("workbook.broken", edited(SHEET, "<sheetData>", "<sheetData><row r='x'>")),
                Arguments.of(
                        "workbook.broken",
                        edited(SHEET, "<sheetData>", "<sheetData><row><c r='XFE1'><v>1</v></c></row>")),
                Arguments.of(
                        "workbook.broken",
                        edited(SHEET, "<sheetData>", "<sheetData><row><c t='s'><v>2147483647</v></c></row>")),
                Arguments.of("workbook.broken", edited(SHEET, "<sheetData>", "<sheetData>" + "<a>".repeat(100_000))),
                Arguments.of("workbook.template", edited("xl/workbook.xml", "name=\"", "name=\"x")),
                Arguments.of("workbook.macros", with("xl/vbaProject.bin", "macro")),
                Arguments.of(
                        "workbook.macros",
                        edited(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Arguments.of("workbook.macros", with("xl/macrosheets/sheet9.xml", "<xm/>")),
                Arguments.of("workbook.macros", typed("application/vnd.ms-excel.sheet.MACROENABLED.main+xml")),
                Arguments.of("workbook.macros", typed("application/vnd.ms-office.vbaProject")),
                Arguments.of("workbook.macros", typed("application/vnd.ms-excel.intlmacrosheet+xml")),
                Arguments.of(
                        "workbook.macros",
                        edited(
                                "xl/_rels/workbook.xml.rels",
                                "</Relationships>",
                                "<Relationship Id='m' Type='http://schemas.microsoft.com/office/2006/relationships/"
                                        + "xlMacrosheet' Target='x.xml'/></Relationships>")),
                Arguments.of("workbook.external-entity", doctype(SHEET)),
                Arguments.of("workbook.external-entity", doctype("xl/workbook.xml")),
                Arguments.of("workbook.external-entity", doctype("xl/sharedStrings.xml")),
                Arguments.of("workbook.external-entity", doctype("_rels/.rels")),
                Arguments.of("workbook.zip-bomb", with("xl/media/image1.png", "0".repeat(20_000_000))),
                Arguments.of("workbook.zip-bomb", declaring(300L << 20)),
                Arguments.of("workbook.zip-bomb", edited(SHEET, "<sheetData>", "<sheetData>" + attribute(2_000_000))),
                Arguments.of("workbook.zip-bomb", manyParts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatMustNotBeReadIsRefusedWithItsCode(String code, byte[] bytes) {
        Reading reading = Golden.xlsx(bytes);

        assertThat(reading.problems())
                .filteredOn(p -> p.isError())
                .extracting(p -> p.code())
                .containsExactly(code);
        assertThat(reading.draft()).isNull();
        assertThat(new WorkbookAnnotator().annotate(bytes, reading, reading.problems()))
                .isNotEmpty();
    }

    /** Whatever the directory declares, what really comes out is counted. */
    @Test
    void whatIsUnpackedIsCounted() {
        BoundedStream.Budget budget = new BoundedStream.Budget(1_000);
        byte[] tags = Golden.utf8("<a/>".repeat(200));

        assertThatCode(() -> new BoundedStream(new ByteArrayInputStream(tags), budget).readAllBytes())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new BoundedStream(new ByteArrayInputStream(tags), budget).readAllBytes())
                .isInstanceOf(BoundedStream.TooLarge.class);
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secret");
            try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(GOOD))) {
                try (OutputStream stream = info.getEncryptor().getDataStream(files)) {
                    opc.save(stream);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] old() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("消费");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] edited(String part, String text, String instead) {
        return Workbooks.rezipped(
                GOOD,
                (each, out) -> Workbooks.put(
                        out,
                        each.name(),
                        each.name().equals(part)
                                ? new String(each.bytes(), StandardCharsets.UTF_8)
                                        .replace(text, instead)
                                        .getBytes(StandardCharsets.UTF_8)
                                : each.bytes()));
    }

    /** With another part of that content type. */
    private static byte[] typed(String type) {
        return edited(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName='/xl/other.bin' ContentType='" + type + "'/></Types>");
    }

    private static byte[] doctype(String part) {
        String attack = "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return Workbooks.rezipped(
                GOOD,
                (each, out) -> Workbooks.put(
                        out,
                        each.name(),
                        each.name().equals(part)
                                ? new String(each.bytes(), StandardCharsets.UTF_8)
                                        .replaceFirst("\\?>", attack)
                                        .getBytes(StandardCharsets.UTF_8)
                                : each.bytes()));
    }

    private static String attribute(int length) {
        java.util.Random random = new java.util.Random(1);
        StringBuilder text = new StringBuilder("<row a='");
        random.ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.append("'/>").toString();
    }

    private static byte[] with(String part, String text) {
        return Workbooks.rezipped(GOOD, (each, out) -> {
            if (each.name().equals("[Content_Types].xml")) {
                Workbooks.put(out, part, Golden.utf8(text));
            }
            Workbooks.put(out, each.name(), each.bytes());
        });
    }

    private static byte[] zipped(String part, String text) {
        return Workbooks.rezipped(GOOD, (each, out) -> {
            if (each.name().equals("[Content_Types].xml")) {
                Workbooks.put(out, part, Golden.utf8(text));
            }
        });
    }

    private static byte[] manyParts() {
        return Workbooks.rezipped(GOOD, (each, out) -> {
            if (each.name().equals("[Content_Types].xml")) {
                java.util.stream.IntStream.range(0, 2_001).forEach(i -> Workbooks.put(out, "x" + i, new byte[0]));
            }
            Workbooks.put(out, each.name(), each.bytes());
        });
    }

    /** A stored part whose directory entry claims that size. */
    private static byte[] declaring(long size) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream out = new ZipOutputStream(bytes);
        ZipEntry entry = new ZipEntry("xl/worksheets/sheet1.xml");
        byte[] content = Golden.utf8("<worksheet/>");
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
        out.close();
        byte[] zip = bytes.toByteArray();
        byte[] name = Golden.utf8(entry.getName());
        for (int i = zip.length - name.length; i > 46; i--) {
            if (zip[i - 46] == 'P' && zip[i - 45] == 'K' && zip[i - 44] == 1 && zip[i - 43] == 2) {
                for (int b = 0; b < 4; b++) {
                    zip[i - 46 + 24 + b] = (byte) (size >> (8 * b));
                }
                return zip;
            }
        }
        throw new IllegalStateException("no directory");
    }
}
