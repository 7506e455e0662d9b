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

	private static final double RISE = 0.2;
	private static final double START = 0.1;
	private static final double END = 0.005;
	private static final int STAIRS = 3;
	private static final double STAIR = 0.1;

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

	/**
	 * The rate at a moment, as a share of the highest.
	 *
	 * @param done share of the steps that are made, {@code [0, 1]}
	 * @return {@code (0, 1]}
	 */
	public double share(double done) {
		return switch (this) {
		case ONE_CYCLE -> done < RISE ? START + (1 - START) * done / RISE : fall((done - RISE) / (1 - RISE));
		case COSINE -> fall(done);
		case STEP -> Math.pow(STAIR, Math.min(STAIRS - 1, (int) (done * STAIRS)));
		case CONSTANT -> 1;
		};
	}

	private static double fall(double done) {
		return END + (1 - END) * 0.5 * (1 + Math.cos(Math.PI * done));
	}
}
