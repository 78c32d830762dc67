package org.luzhi.integration.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;

/**
 * Takes out of a package what could come to life in the hands of whoever opens it: links to other workbooks, connections,
 * pivot tables, embedded objects, defined names. What is kept is listed, so that what is not known goes too.
 */
final class LiveParts {

    private static final Set<String> OF_PACKAGE = Set.of("officeDocument", "core-properties", "extended-properties");
    private static final Set<String> OF_WORKBOOK = Set.of("worksheet", "sharedStrings", "styles", "theme");
    private static final Set<String> OF_SHEET = Set.of("comments", "vmlDrawing", "hyperlink", "printerSettings");
    private static final Set<String> IN_WORKBOOK =
            Set.of("fileVersion", "workbookPr", "workbookProtection", "bookViews", "sheets", "calcPr");

    private final OPCPackage parts;
    private final Set<PackagePartName> kept = new HashSet<>();

    private LiveParts(OPCPackage parts) {
        this.parts = parts;
    }

    static void drop(OPCPackage parts) throws InvalidFormatException, IOException, XmlException {
        new LiveParts(parts).drop();
    }

    private void drop() throws InvalidFormatException, IOException, XmlException {
        for (PackagePart workbook : keep(parts, parts.getRelationships(), OF_PACKAGE)) {
            for (PackagePart part : keep(workbook, workbook.getRelationships(), OF_WORKBOOK)) {
                for (PackagePart ofSheet : keep(part, part.getRelationships(), OF_SHEET)) {
                    keep(ofSheet, ofSheet.getRelationships(), Set.of());
                }
            }
        }
        for (PackagePart part : List.copyOf(parts.getParts())) {
            if (!part.isRelationshipPart() && !kept.contains(part.getPartName())) {
                parts.removePart(part.getPartName());
            }
        }
        for (PackagePart workbook : parts.getPartsByRelationshipType(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")) {
            withoutNames(workbook);
        }
    }

    /** Removes the relationships that are not of those types, and gives the parts that the others lead to. */
    private List<PackagePart> keep(
            RelationshipSource source, PackageRelationshipCollection relationships, Set<String> types)
            throws InvalidFormatException {
        List<PackagePart> targets = new ArrayList<>();
        List<PackageRelationship> all = new ArrayList<>();
        relationships.forEach(all::add);
        for (PackageRelationship each : all) {
            String type = each.getRelationshipType()
                    .substring(each.getRelationshipType().lastIndexOf('/') + 1);
            if (type.endsWith("sheet") && !types.contains(type)) {
                throw new InvalidFormatException("a sheet that is none of cells cannot be taken out or marked");
            }
            boolean isLink = type.equals("hyperlink") && each.getTargetMode() == TargetMode.EXTERNAL;
            if (!types.contains(type) || each.getTargetMode() == TargetMode.EXTERNAL && !isLink) {
                source.removeRelationship(each.getId());
            } else if (!isLink) {
                PackagePart target = parts.getPart(PackagingURIHelper.createPartName(each.getTargetURI()));
                if (target != null && kept.add(target.getPartName())) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    /** Before the library reads them: it would write back those that it has read. */
    private static void withoutNames(PackagePart workbook) throws IOException, XmlException {
        WorkbookDocument document;
        try (InputStream in = workbook.getInputStream()) {
            document = WorkbookDocument.Factory.parse(in);
        }
        LiveElements.keepOnly(document.getWorkbook(), IN_WORKBOOK);
        try (OutputStream out = workbook.getOutputStream()) {
            document.save(out);
        }
    }
}
