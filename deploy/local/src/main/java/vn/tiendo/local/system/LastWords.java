package vn.tiendo.local.system;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a service died, from what it logged since it was started. */
final class LastWords {

    private static final int READ_AT_MOST = 1 << 20;
    private static final int LINE_AT_MOST = 400;

    /** From the most telling to the least: Spring Boot's analysis, the root cause, an error, any line. */
    private static final List<Pattern> TELLING =
            List.of(
                    Pattern.compile("(?m)^Description:\\R+(.+(?:\\R.+)?)"),
                    Pattern.compile("(?m)^(?:Caused by|Exception in thread \"main\"):? (.+)$"),
                    Pattern.compile("(?m)^(?=.*\\bERROR\\b)(.+)$"),
                    Pattern.compile("(?m)^(.*\\S.*)$"));

    private LastWords() {}

    /** One line. */
    static String in(Path log, long from) {
        String text = read(log, from);
        return TELLING.stream()
                .map(pattern -> last(pattern.matcher(text)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("it said nothing");
    }

    private static String last(Matcher matcher) {
        String found = "";
        while (matcher.find()) {
            found = matcher.group(1);
        }
        String line = found.strip().replaceAll("\\s+", " ");
        return line.length() > LINE_AT_MOST ? line.substring(0, LINE_AT_MOST) + "…" : line;
    }

    private static String read(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long begin = Math.max(from, file.length() - READ_AT_MOST);
            byte[] bytes = new byte[(int) Math.max(0, file.length() - begin)];
            file.seek(begin);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
