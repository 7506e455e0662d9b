package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.words.Numbers;

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
		return fold < 0 ? NLS.bind(Messages.TrainedOn_split, Numbers.of(images), Numbers.of(others))
				: NLS.bind(Messages.TrainedOn_fold, new Object[] { fold + 1, Numbers.of(images), Numbers.of(others) });
	}
}
