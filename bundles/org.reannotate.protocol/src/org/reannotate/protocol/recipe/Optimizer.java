package org.reannotate.protocol.recipe;

import java.util.Arrays;
import java.util.Optional;

import com.google.gson.annotations.SerializedName;

/** Optimizers a recipe may name. */
public enum Optimizer {

	/** Stochastic gradient descent with momentum. */
	@SerializedName("sgd")
	SGD("sgd"),

	/** Adam. */
	@SerializedName("adam")
	ADAM("adam"),

	/** Adam with weight decay apart from the gradient (Loshchilov, Hutter, 2019). */
	@SerializedName("adamw")
	ADAMW("adamw");

	private final String id;

	Optimizer(String id) {
		this.id = id;
	}

	/** The stable name. */
	public String id() {
		return id;
	}

	/** The optimizer of that name, if there is one. */
	public static Optional<Optimizer> of(String id) {
		return Arrays.stream(values()).filter(o -> o.id.equals(id)).findFirst();
	}
}
