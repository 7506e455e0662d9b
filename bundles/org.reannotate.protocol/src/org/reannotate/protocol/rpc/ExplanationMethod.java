package org.reannotate.protocol.rpc;

import com.google.gson.annotations.SerializedName;

/** How it is found out which parts of an image speak for a category. */
public enum ExplanationMethod {

	/**
	 * The feature maps of the last convolutional layer, each weighted by the mean gradient of the category's logit
	 * (Selvaraju et al., Grad-CAM: Visual Explanations from Deep Networks via Gradient-based Localization, 2017).
	 */
	@SerializedName("grad-cam")
	GRAD_CAM("grad-cam"),

	/**
	 * How much of the category's log-probability is lost while a part of the image is covered (Zeiler and Fergus,
	 * Visualizing and Understanding Convolutional Networks, 2014). Slow, and independent of gradients: a check.
	 */
	@SerializedName("occlusion")
	OCCLUSION("occlusion");

	private final String id;

	ExplanationMethod(String id) {
		this.id = id;
	}

	/** The stable name. */
	public String id() {
		return id;
	}
}
