package org.reannotate.protocol.recipe;

import com.google.gson.annotations.SerializedName;

/** The two ways to out-of-sample probabilities. */
public enum RecipeKind {

	/** A frozen, pretrained backbone makes embeddings; a linear head is trained on them, fold by fold. */
	@SerializedName("transfer")
	TRANSFER,

	/** A network of our own is trained on the images alone, fold by fold. */
	@SerializedName("from-scratch")
	FROM_SCRATCH
}
