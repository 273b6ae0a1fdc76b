package vn.tiendo.plan.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Notes the letters and the straight lines of one page after the other. Pictures, annotations,
 * scripts and colours are not looked at.
 */
final class PageReader extends PDFStreamEngine {

    /** A form drawn once takes as long as so many strokes. */
    private static final int FORM = 50;

    private final Allowance allowance;
    private Letters letters = new Letters();
    private List<Ruling> rulings = new ArrayList<>();
    private PathLines path = new PathLines(rulings);
    private AffineTransform upright = new AffineTransform();

    PageReader(Allowance allowance) {
        this.allowance = allowance;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new SetMatrix(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new DrawObject(this));
    }

    PageMarks read(PDPage page, int number) throws IOException {
        letters = new Letters();
        rulings = new ArrayList<>();
        path = new PathLines(rulings);
        var box = page.getCropBox();
        upright = upright(page);
        processPage(page);
        boolean turned = page.getRotation() % 180 != 0;
        double width = turned ? box.getHeight() : box.getWidth();
        double height = turned ? box.getWidth() : box.getHeight();
        return new PageMarks(number, width, height, letters.within(width, height), rulings);
    }

    /** From the page's own space to the page as it is shown, counted from its upper left corner. */
    private static AffineTransform upright(PDPage page) {
        var box = page.getCropBox();
        var shown = new AffineTransform();
        switch (page.getRotation()) {
            case 90 -> shown.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> shown.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> shown.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> shown.setTransform(1, 0, 0, -1, 0, box.getHeight());
        }
        shown.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return shown;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.operator(operator.getName().equals(OperatorName.DRAW_OBJECT) ? FORM : 1);
        switch (operator.getName()) {
            case OperatorName.MOVE_TO -> path.moveTo(point(operands, 0));
            case OperatorName.LINE_TO -> path.lineTo(point(operands, 0));
            case OperatorName.CURVE_TO -> path.curveTo(point(operands, 4));
            case OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
                    OperatorName.CURVE_TO_REPLICATE_FINAL_POINT ->
                    path.curveTo(point(operands, 2));
            case OperatorName.APPEND_RECT -> rectangle(operands);
            case OperatorName.CLOSE_PATH -> path.close();
            case OperatorName.STROKE_PATH -> path.stroke();
            case OperatorName.CLOSE_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
                path.close();
                path.stroke();
            }
            case OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE ->
                    path.stroke();
            case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, "F" -> path.fill();
            case OperatorName.ENDPATH -> path.forget();
            default -> super.processOperator(operator, operands);
        }
    }

    private void rectangle(List<COSBase> operands) {
        double x = number(operands, 0);
        double y = number(operands, 1);
        double width = number(operands, 2);
        double height = number(operands, 3);
        path.moveTo(shown(x, y));
        path.lineTo(shown(x + width, y));
        path.lineTo(shown(x + width, y + height));
        path.lineTo(shown(x, y + height));
        path.close();
    }

    private Point2D point(List<COSBase> operands, int first) {
        return shown(number(operands, first), number(operands, first + 1));
    }

    private Point2D shown(double x, double y) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        return upright.transform(matrix.transformPoint((float) x, (float) y), null);
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }

    /** Letters that don't stand upright – a stamp, a watermark – belong to no line. */
    @Override
    protected void showGlyph(Matrix letter, PDFont font, int code, Vector advance) {
        allowance.letter();
        var text = LetterCodes.text(font, code);
        var start = upright.transform(letter.transformPoint(0, 0), null);
        var end = upright.transform(letter.transformPoint(advance.getX(), 0), null);
        var top = upright.transform(letter.transformPoint(0, 1), null);
        double size = start.distance(top);
        boolean level = Math.abs(end.getY() - start.getY()) <= size * 0.1;
        if (level && end.getX() >= start.getX() && top.getY() < start.getY()) {
            letters.add(
                    new Glyph(
                            text,
                            start.getX(),
                            start.getY(),
                            end.getX() - start.getX(),
                            size,
                            LetterCodes.bold(font, getGraphicsState())));
        }
    }

    /** The operand of a broken page is left out, and the rest of the page is read. */
    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) {
        // a page that misses one font still says what its others say
    }
}
