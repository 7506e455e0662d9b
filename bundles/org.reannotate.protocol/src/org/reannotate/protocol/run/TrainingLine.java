package org.reannotate.protocol.run;

/** A line of a {@link TrainingLog}. */
public sealed interface TrainingLine permits StepLine, EpochLine {

	/** Fold whose network is trained, from 0; 0 with a split. */
	int fold();

	/** From 0. */
	int epoch();
}
