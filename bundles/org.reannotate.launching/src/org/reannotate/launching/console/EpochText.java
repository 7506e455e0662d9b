package org.reannotate.launching.console;

import java.util.Locale;

import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.words.TimeSpan;

/** The table of epochs, column under column. */
final class EpochText {
    private static final int WIDTH = 10;
    private static final String UNKNOWN = "-";

    private EpochText() {
    }

    static String header(int networks) {
        return row(networks, Messages.EpochText_fold, Messages.EpochText_epoch, Messages.EpochText_loss,
                Messages.EpochText_accuracy, Messages.EpochText_validationLoss, Messages.EpochText_validationAccuracy,
                Messages.EpochText_rate, Messages.EpochText_speed, Messages.EpochText_timeLeft);
    }

    static String line(EpochLine epoch, int networks, double secondsLeft) {
        return row(networks, (epoch.fold() + 1) + "/" + networks, (epoch.epoch() + 1) + "/" + epoch.epochs(),
                number("%.4f", epoch.trainLoss()), number("%.4f", epoch.trainAccuracy()),
                number("%.4f", epoch.validationLoss()), number("%.4f", epoch.validationAccuracy()),
                number("%.2e", epoch.learningRate()), number("%.1f", epoch.imagesPerSecond()),
                Double.isFinite(secondsLeft) ? TimeSpan.of(secondsLeft) : UNKNOWN);
    }

    /** One network has no folds to tell apart. */
    private static String row(int networks, String fold, String... cells) {
        var text = new StringBuilder(networks > 1 ? padded(fold) : "");
        for (int i = 0; i < cells.length; i++) {
            text.append(i == cells.length - 1 ? "  " + cells[i] : padded(cells[i]));
        }
        return text.toString();
    }

    private static String padded(String cell) {
        return " ".repeat(Math.max(1, WIDTH - cell.length())) + cell;
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : UNKNOWN;
    }
}
