package org.reannotate.launching.internal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.reannotate.launching.TrainingSettings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A {@code .launch} file read without Eclipse's debugger and without a workspace. It comes from somebody else: no
 * document type, no entity, nothing outside the file is followed.
 */
public final class LaunchFile {
    private static final int LARGEST = 1 << 20;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String ROOT = "launchConfiguration";
    private static final String VARIABLE = "${";

    private LaunchFile() {
    }

    /** See {@link TrainingSettings#ofFile}. */
    public static TrainingSettings read(Path file) throws IOException {
        try {
            TrainingSettings settings = SettingsText.read(texts(file, root(file)));
            return settings.withDataset(dataset(file, settings.dataset()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(NLS.bind(Messages.LaunchFile_unreadable, file, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Element root(Path file) throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = bytes(file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(NO_DOCTYPE, true);
        factory.setExpandEntityReferences(false);
        factory.setXIncludeAware(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // One that throws and does not print.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(NLS.bind(Messages.LaunchFile_tooLarge, file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(NLS.bind(Messages.LaunchFile_none, file), e);
        }
    }

    private static Map<String, String> texts(Path file, Element root) throws IOException {
        String type = root.getAttribute("type");
        if (!ROOT.equals(root.getTagName()) || !AttributeNames.TYPE.equals(type)) {
            throw new IOException(type.isEmpty() ? NLS.bind(Messages.LaunchFile_notTraining, file)
                    : NLS.bind(Messages.LaunchFile_otherType, file, type));
        }
        var texts = new HashMap<String, String>();
        NodeList children = root.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element attribute && attribute.hasAttribute("value")) {
                texts.put(attribute.getAttribute("key"), attribute.getAttribute("value"));
            }
        }
        return texts;
    }

    /** Variables are the workbench's; the command line names the dataset itself. */
    private static String dataset(Path file, String text) {
        if (text.isBlank() || text.contains(VARIABLE)) {
            return text;
        }
        try {
            return file.toAbsolutePath().resolveSibling(text).normalize().toString();
        } catch (InvalidPathException e) {
            // The settings' problems tell it.
            return text;
        }
    }
}
