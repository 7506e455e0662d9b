package org.reannotate.protocol.recipe;

import java.util.Arrays;
import java.util.Optional;

import com.google.gson.annotations.SerializedName;

/** What training makes small, and so what a network's probabilities mean. */
public enum Loss {

	/** Cross-entropy of a softmax: an image has one category, a row's probabilities sum to 1. */
	@SerializedName("softmax")
	SOFTMAX("softmax"),

	/** Binary cross-entropy of a sigmoid a category: an image may have several, each probability stands alone. */
	@SerializedName("sigmoid")
	SIGMOID("sigmoid");

	private final String id;

	Loss(String id) {
		this.id = id;
	}

	/** The stable name. */
	public String id() {
		return id;
	}

	/** The loss of that name, if there is one. */
	public static Optional<Loss> of(String id) {
		return Arrays.stream(values()).filter(l -> l.id.equals(id)).findFirst();
	}
}
