package vn.tiendo.plan.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.plan.Frame.Abbreviation;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitMatch;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

/** The abbreviations that a plan explains itself: they mean there what the plan says they mean. */
final class Glossary {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\d])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\d])";

    private final List<Abbreviation> abbreviations;

    Glossary(List<Abbreviation> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Whom a name means, as it is printed or with its abbreviations written in full. */
    UnitMatch find(String name, UnitDirectory directory) {
        var printed = directory.find(name);
        var words = inFull(name);
        if (words.equals(name)) {
            return printed;
        }
        var meant = directory.find(words);
        var one = meant.exact();
        var other = printed.exact();
        if (meant.units().equals(printed.units())) {
            return one.isPresent() ? meant : printed;
        }
        if (meant.units().isEmpty()) {
            return printed;
        }
        if (one.isPresent() && other.isPresent()) {
            // an office's usual short name, which this document gives to another
            return UnitMatch.of(List.of(one.get(), other.get()), Certainty.EXACT);
        }
        return one.isPresent() || other.isEmpty() ? meant : printed;
    }

    private String inFull(String name) {
        var words = name;
        for (var each : abbreviations) {
            var letters = NO_LETTER_BEFORE + Pattern.quote(each.letters()) + NO_LETTER_BEHIND;
            words =
                    Pattern.compile(letters)
                            .matcher(words)
                            .replaceAll(Matcher.quoteReplacement(each.meaning()));
        }
        return words;
    }
}
