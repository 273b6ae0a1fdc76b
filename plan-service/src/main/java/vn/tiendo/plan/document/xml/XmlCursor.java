package vn.tiendo.plan.document.xml;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * Walks XML element by element, by local names. A document type declaration, and with it every
 * entity and every reference to the outside, is refused before anything of it is resolved.
 */
public final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 400;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final XMLStreamReader reader;
    private final XmlBytes bytes;
    private long characters;
    private int depth;

    private XmlCursor(XMLStreamReader reader, XmlBytes bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    public static XmlCursor over(InputStream stream) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // the bounds of this class and of XmlBytes hold, not those that differ from JDK to JDK
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new DocumentRefused(Reason.DANGEROUS);
                });
        try {
            var bytes = new XmlBytes(stream);
            return new XmlCursor(factory.createXMLStreamReader(bytes), bytes);
        } catch (XMLStreamException broken) {
            throw new DocumentRefused(Reason.DAMAGED, broken);
        }
    }

    /** Enters the root element and calls for each of its children. */
    public void root(Consumer<String> onChild) {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // prolog: comments and instructions; a declaration is refused in next()
        }
        children(onChild);
    }

    /**
     * Calls with the name of each child of the element that the cursor stands on. The callee has to
     * consume the child, by {@code children}, {@code text} or {@code skip}.
     */
    public void children(Consumer<String> onChild) {
        if (++depth > DEEPEST) {
            throw new DocumentRefused(Reason.DANGEROUS);
        }
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                onChild.accept(reader.getLocalName());
            }
        }
        depth--;
    }

    public void skip() {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /** The characters of the element, and past its end. */
    public String text() {
        var text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                characters += reader.getTextLength();
                if (characters > MOST_CHARACTERS) {
                    throw new DocumentRefused(Reason.TOO_LARGE);
                }
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** An attribute by its local name, whatever its namespace. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public int number(String name, int otherwise) {
        var value = attribute(name);
        return value == null || !value.strip().matches("-?\\d{1,6}")
                ? otherwise
                : Integer.parseInt(value.strip());
    }

    /** Switches of Word are on when they have no value. */
    public boolean on() {
        return on("val");
    }

    /** The same of a switch that is an attribute itself. */
    public boolean on(String name) {
        var value = attribute(name);
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private int next() {
        try {
            if (!reader.hasNext()) {
                throw new DocumentRefused(Reason.DAMAGED);
            }
            bytes.nextPiece();
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new DocumentRefused(Reason.DANGEROUS);
            }
            return event;
        } catch (XMLStreamException broken) {
            throw new DocumentRefused(Reason.DAMAGED, broken);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException alreadyRead) {
            throw new IllegalStateException(alreadyRead);
        }
    }
}
