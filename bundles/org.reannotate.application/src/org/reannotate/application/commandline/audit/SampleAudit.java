package org.reannotate.application.commandline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.sample.DrawingProgress;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.report.evaluation.Evaluation;
import org.reannotate.report.evaluation.EvaluationException;
import org.reannotate.report.evaluation.Evaluator;
import org.reannotate.samples.rooms.RoomsSample;
import org.reannotate.samples.rooms.SampleException;

/**
 * Makes the sample beside the output, audits it, and says how much of what was planted was found. A sample that is there
 * already is used again.
 */
final class SampleAudit {

	private static final int DRAWING = 5;
	private static final int AUDIT = 95;

	private final CommandContext context;
	private final AuditSettings settings;
	private final @Nullable Integer imagesPerCategory;

	SampleAudit(CommandContext context, AuditSettings settings, @Nullable Integer imagesPerCategory) {
		this.context = context;
		this.settings = settings;
		this.imagesPerCategory = imagesPerCategory;
	}

	void run(@Nullable Path wanted) throws CommandException, SampleException, DatasetException, AuditException,
			IOException, EvaluationException {
		var progress = SubMonitor.convert(context.progress(), DRAWING + AUDIT);
		Path output = wanted == null ? context.terminal().resolve(Path.of(RoomsSample.NAME + "-audit")) : wanted;
		Path images = output.resolveSibling(RoomsSample.NAME);
		if (Files.exists(images.resolve(RoomsSample.TRUTH_FILE))) {
			requireSize(images);
			context.terminal().say(NLS.bind(Messages.SampleAudit_again, images));
			progress.split(DRAWING);
		} else {
			RoomsSample.generate(images, RoomsSample.DEFAULT_SEED, wantedSize(),
					new DrawingProgress(progress.split(DRAWING)));
			context.progress().done();
			context.terminal().say(NLS.bind(Messages.SampleAudit_sample, images));
		}
		Path found = new DatasetAudit(context, settings, Set.of(RoomsSample.TRUTH_FILE, RoomsSample.PAIRS_FILE),
				progress.split(AUDIT)).run(images, output);
		compare(found, images);
	}

	private int wantedSize() {
		return imagesPerCategory == null ? RoomsSample.DEFAULT_IMAGES_PER_CATEGORY : imagesPerCategory;
	}

	/** A sample that is there already is used only where it has the size that was asked for. */
	private void requireSize(Path images) throws CommandException, IOException {
		if (imagesPerCategory == null) {
			return;
		}
		try (var lines = Files.lines(images.resolve(RoomsSample.TRUTH_FILE))) {
			long size = (lines.count() - 1) / RoomsSample.categories().size();
			if (size != wantedSize()) {
				throw new CommandException(NLS.bind(Messages.SampleAudit_otherSize, images, size));
			}
		}
	}

	private void compare(Path output, Path images) throws EvaluationException, IOException {
		Evaluation evaluation = Evaluator.evaluate(output, images.resolve(RoomsSample.TRUTH_FILE),
				images.resolve(RoomsSample.PAIRS_FILE));
		evaluation.write(output);
		context.terminal().say(Messages.SampleAudit_planted);
		evaluation.lines().forEach(context.terminal()::say);
	}
}
