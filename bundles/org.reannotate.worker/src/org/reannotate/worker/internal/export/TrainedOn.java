package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.util.List;

import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/**
 * The images that a network was trained on.
 *
 * @param fold   that it did not see; negative: it is the only one, trained on the training part
 * @param images trained on
 * @param others labelled images that it did not see
 */
record TrainedOn(int fold, int images, int others) {

	static TrainedOn of(RunFolder run, int fold) throws IOException {
		List<RunSample> labelled = RunInput.read(run).samples().stream().filter(s -> s.label() >= 0).toList();
		int images = (int) labelled.stream().filter(s -> fold < 0 ? s.fold() < 0 : s.fold() != fold).count();
		return new TrainedOn(fold, images, labelled.size() - images);
	}

	/** For a person. */
	String sentence() {
		String which = fold < 0 ? "the only network of the run, trained on the training part of a three-way split"
				: "the network of fold " + (fold + 1) + ", trained on all folds but that one";
		return "It is " + which + ": " + images + " labelled images. The other " + others
				+ " labelled images it never saw; only on these may it be judged.";
	}
}
