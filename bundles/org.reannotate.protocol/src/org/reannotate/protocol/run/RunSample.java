package org.reannotate.protocol.run;

import java.util.List;

/**
 * One row of a run's input; a line of {@code samples.jsonl}.
 *
 * @param id          the sample's stable id
 * @param path        absolute path of the image
 * @param contentHash of the image's bytes, hex, 128 bits or more: key of the embeddings cache
 * @param label       column of the given label, or {@code -1} for none: predicted, never trained on
 * @param fold        fold that holds the sample out, {@code 0..folds-1}; with a split {@value #TEST} is the test part,
 *                    {@value #VALIDATION} the validation part, {@value #TRAINING} the training part
 * @param also        columns of further right labels, each once and none the given one; absent in old files: none. A
 *                    sigmoid learns them; as answers they count as right with either loss
 */
public record RunSample(long id, String path, String contentHash, int label, int fold, List<Integer> also) {

	/** Fold that says test part, with a split. */
	public static final int TEST = 0;

	/** Fold that says validation part, with a split. */
	public static final int VALIDATION = 1;

	/** Fold that says training part, with a split. */
	public static final int TRAINING = -1;

	public RunSample {
		also = also == null ? List.of() : List.copyOf(also);
	}

	/** With no further label. */
	public RunSample(long id, String path, String contentHash, int label, int fold) {
		this(id, path, contentHash, label, fold, List.of());
	}

	/** Whether that column is the given label or a further right one. */
	public boolean isRight(int column) {
		return column >= 0 && column == label || also.contains(column);
	}
}
