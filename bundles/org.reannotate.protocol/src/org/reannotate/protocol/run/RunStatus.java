package org.reannotate.protocol.run;

import com.google.gson.annotations.SerializedName;

/** How far a run came. */
public enum RunStatus {
	/** Being filled, or left behind by a process that ended. */
	@SerializedName("running")
	RUNNING,
	/** Whole. */
	@SerializedName("finished")
	FINISHED,
	/** Ended by an error. */
	@SerializedName("failed")
	FAILED,
	/** Ended by a person. */
	@SerializedName("cancelled")
	CANCELLED
}
