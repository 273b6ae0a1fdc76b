package vn.tiendo.plan.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * Measures what the file's packed streams hold before anything unpacks them into memory: PDFBox keeps
 * a whole stream, and a few kilobytes may be gigabytes.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKED =
            Pattern.compile("/(?:Fl(?:ateDecode)?|LZW(?:Decode)?|RL|RunLengthDecode)(?![A-Za-z])");
    private static final Pattern SLOW =
            Pattern.compile("/(?:LZW(?:Decode)?|RL|RunLengthDecode)(?![A-Za-z])");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image(?![A-Za-z])");
    private static final Pattern PICTURE_ONLY =
            Pattern.compile(
                    "/(?:DCT|DCTDecode|JPXDecode|JBIG2Decode|CCF|CCITTFaxDecode)(?![A-Za-z])");

    private static final int LONGEST_DICTIONARY = 4_000;
    private static final long LARGEST = 32L * 1024 * 1024;
    private static final long LARGEST_PICTURE = 128L * 1024 * 1024;
    private static final long LARGEST_ALL = 1024L * 1024 * 1024;

    /** Packed like this, a stream can hold a thousand times its own length. */
    private static final int LARGEST_SLOW = 32 * 1024;

    private final byte[] file;
    private final byte[] buffer = new byte[64 * 1024];
    private long all;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    /** Refuses a file whose streams hold more than a plan could. */
    static void measure(byte[] file) {
        new PackedStreams(file).measure();
    }

    private void measure() {
        int last = 0;
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, last)) {
            boolean end =
                    at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
            if (!end) {
                int from = Math.max(last, at - LONGEST_DICTIONARY);
                look(new String(file, from, at - from, StandardCharsets.ISO_8859_1), at);
            }
            last = at + STREAM.length;
        }
    }

    private void look(String before, int at) {
        int object = Math.max(before.lastIndexOf(" obj"), 0);
        var dictionary = unescaped(before.substring(object));
        boolean picture = PICTURE.matcher(dictionary).find();
        long packings = PACKED.matcher(dictionary).results().count();
        boolean slow = SLOW.matcher(dictionary).find();
        if (packings > 1
                || slow && lengthOf(at) > LARGEST_SLOW
                || !picture && PICTURE_ONLY.matcher(dictionary).find()) {
            throw new DocumentRefused(Reason.DANGEROUS);
        }
        inflate(begin(at), picture ? LARGEST_PICTURE : LARGEST);
    }

    /** Names may be written with "#41" for "A". */
    private static String unescaped(String dictionary) {
        return dictionary.indexOf('#') < 0
                ? dictionary
                : Pattern.compile("#([0-9A-Fa-f]{2})")
                        .matcher(dictionary)
                        .replaceAll(
                                code ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        code.group(1), 16))));
    }

    private int begin(int at) {
        int begin = at + STREAM.length;
        while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    private int lengthOf(int at) {
        int end = find(END, at);
        return (end < 0 ? file.length : end) - at;
    }

    private void inflate(int from, long most) {
        boolean zlib =
                from + 1 < file.length
                        && (file[from] & 0x0F) == 8
                        && ((file[from] & 0xFF) * 256 + (file[from + 1] & 0xFF)) % 31 == 0;
        if (!zlib) {
            return;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            long size = 0;
            int count = inflater.inflate(buffer);
            while (count > 0) {
                size += count;
                all += count;
                if (size > most || all > LARGEST_ALL) {
                    throw new DocumentRefused(Reason.DANGEROUS);
                }
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException endsHere) {
            // what is broken can't be unpacked any further
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= file.length - word.length; i++) {
            int same = 0;
            while (same < word.length && file[i + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return i;
            }
        }
        return -1;
    }
}
