package org.reannotate.protocol.recipe;

import com.google.gson.annotations.SerializedName;

import java.util.Arrays;
import java.util.Optional;

/** How the learning rate moves during a training. */
public enum LearningRateSchedule {

	/** Rises over the first fifth, then falls as a cosine (Smith, Super-Convergence, 2018). */
	@SerializedName("one-cycle")
	ONE_CYCLE("one-cycle"),

	/** Falls as a cosine from the start (Loshchilov, Hutter, SGDR, 2017, without restarts). */
	@SerializedName("cosine")
	COSINE("cosine"),

	/** A tenth after each third of the steps. */
	@SerializedName("step")
	STEP("step"),

	/** Stays. */
	@SerializedName("constant")
	CONSTANT("constant");

	private final String id;

	LearningRateSchedule(String id) {
		this.id = id;
	}

	/** The stable name. */
	public String id() {
		return id;
	}

	/** The schedule of that name, if there is one. */
	public static Optional<LearningRateSchedule> of(String id) {
		return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
	}
}
