package org.reannotate.core.decisions;

/** What a person can decide about one sample. */
public enum DecisionKind {
	/** Gives the sample the category that the person chose as its label; further categories are dropped. */
	RELABEL,
	/** The same with the category that a finding suggested. */
	ACCEPT,
	/** The label as it is, is right, whatever the finding says. */
	KEEP,
	/** The category holds as well: it is added to the further ones, the label stays. */
	ALSO,
	/** The sample is not to be used for training or export. */
	EXCLUDE,
	/** Takes back another decision (or another undo). Never asked for directly: see {@code DatasetStore.undo}. */
	UNDO
}
