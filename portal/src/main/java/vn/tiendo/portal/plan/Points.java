package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.plan.Point.Choice;
import vn.tiendo.portal.plan.Point.Edit;
import vn.tiendo.portal.unit.Unit;

/** What a person still has to look at in a draft, in the order in which it is settled. */
final class Points {

    private final Draft plan;
    private final @Nullable Source source;
    private final List<Unit> units;
    private final List<Point> all = new ArrayList<>();

    private Points(Draft plan, @Nullable Source source, List<Unit> units) {
        this.plan = plan;
        this.source = source;
        this.units = units;
    }

    /**
     * @param ownUnit of the person who looks: most often the standing body's
     */
    static List<Point> of(Draft plan, @Nullable Source source, List<Unit> units, String ownUnit) {
        var points = new Points(plan, source, units);
        HeadField.of(plan).stream()
                .filter(HeadField::blank)
                .forEach(field -> points.head(field, ownUnit));
        plan.unknownNames().forEach(points::name);
        var settling = new Settling(plan);
        plan.openPoints().forEach(point -> points.open(point, settling));
        plan.remarks().forEach(finding -> points.remark(finding, false));
        return points.all;
    }

    private void head(HeadField field, String ownUnit) {
        var choices = new ArrayList<Choice>();
        units.stream()
                .filter(unit -> field.kind().equals("unit") && unit.id().equals(ownUnit))
                .forEach(unit -> choices.add(Choice.of(unit.name(), field.field(), unit.id())));
        var place = source == null ? null : source.head().get(field.field());
        all.add(
                new Point(
                        "Chưa có: " + field.label().toLowerCase(Locale.ROOT),
                        "thông tin chung" + (place == null ? "" : ", " + place.words()),
                        null,
                        true,
                        anchor(place),
                        choices,
                        new Edit(field.field(), field.label(), field.kind(), "")));
    }

    private void name(Draft.UnitName name) {
        var field = "units/" + name.name();
        var choices = new ArrayList<Choice>();
        for (var unit : units) {
            if (name.candidates().contains(unit.id())) {
                var words = name.ended() == null ? "Là " : "Chuyển sang ";
                choices.add(Choice.of(words + unit.name(), field, unit.id()));
            }
        }
        if (name.ended() == null) {
            choices.addAll(registering(name));
        }
        if (name.onlyHelps()) {
            choices.add(Choice.of("Bỏ khỏi các đơn vị phối hợp", field, "removed"));
        }
        var place = plan.placeOf(name.name());
        all.add(
                new Point(
                        name.doubt(),
                        place == null ? "" : place.words(),
                        name.name(),
                        true,
                        source == null ? null : source.anchor(place, name.name()),
                        choices,
                        new Edit(field, "Là đơn vị", "unit", "")));
    }

    private static List<Choice> registering(Draft.UnitName name) {
        var one = Choice.registering("Đăng ký là đơn vị mới", "UNIT", name.name());
        var several =
                Choice.registering(
                        "Đăng ký là tên gọi chung của các đơn vị trực thuộc", "GROUP", name.name());
        return name.group() ? List.of(several, one) : List.of(one, several);
    }

    private void open(OpenPoint point, Settling settling) {
        var remark = plan.remark(point);
        if (remark != null) {
            remark(remark, true);
            return;
        }
        var place = plan.placeOf(point);
        var where = point.where();
        all.add(
                new Point(
                        point.words(),
                        place == null ? where : where + ", " + place.words(),
                        settling.says(point),
                        true,
                        anchor(place),
                        settling.choices(point),
                        settling.edit(point)));
    }

    private void remark(Draft.Finding finding, boolean blocks) {
        var field = "findings/" + finding.no();
        var place = finding.place();
        var where =
                place == null || place.table() == null
                        ? named(finding)
                        : "nhiệm vụ " + place.label() + ", " + place.words();
        all.add(
                new Point(
                        "Cần xem lại",
                        where,
                        finding.message(),
                        blocks,
                        anchor(place),
                        answers(finding, field),
                        finding.field() == null
                                ? null
                                : new Edit(
                                        finding.field(),
                                        "Sửa thành",
                                        "long",
                                        String.valueOf(finding.text()))));
    }

    private static String named(Draft.Finding finding) {
        return finding.field() == null ? "" : FieldWords.of(finding.field());
    }

    /** To leave it comes first: what the document says is right until somebody says otherwise. */
    private static List<Choice> answers(Draft.Finding finding, String field) {
        var answers = new ArrayList<Choice>();
        answers.add(Choice.of("Đã xem, để nguyên", field, "accepted"));
        var mended = Mending.of(finding);
        if (mended != null) {
            answers.add(mended);
        }
        if ("YEAR_UNSURE".equals(finding.code())) {
            // the title's year is offered first: that is the one which stays
            finding.choices().stream()
                    .skip(1)
                    .forEach(year -> answers.add(Choice.of("Sửa thành năm " + year, "year", year)));
        }
        return answers;
    }

    private @Nullable String anchor(@Nullable Place place) {
        return source == null ? null : source.anchor(place);
    }
}
