package org.reannotate.protocol.recipe;

import java.util.Arrays;
import java.util.Optional;

import com.google.gson.annotations.SerializedName;

/** Networks built from our own blocks; the id is the name on the command line and in {@code run.json}. */
public enum Network {

	/** Small residual network for small images: the default from scratch. */
	@SerializedName("small-residual")
	SMALL_RESIDUAL("small-residual", 64),

	/** AlexNet (one tower). */
	@SerializedName("alexnet")
	ALEXNET("alexnet", 224),

	/** ResNet-18. */
	@SerializedName("resnet18")
	RESNET18("resnet18", 224),

	/** ResNet-34. */
	@SerializedName("resnet34")
	RESNET34("resnet34", 224),

	/** ResNet-50. */
	@SerializedName("resnet50")
	RESNET50("resnet50", 224),

	/** MobileNetV2. */
	@SerializedName("mobilenet_v2")
	MOBILENET_V2("mobilenet_v2", 224),

	/** SqueezeNet 1.1. */
	@SerializedName("squeezenet")
	SQUEEZENET("squeezenet", 224);

	private final String id;
	private final int imageSize;

	Network(String id, int imageSize) {
		this.id = id;
		this.imageSize = imageSize;
	}

	/** The stable name. */
	public String id() {
		return id;
	}

	/** Side of the square input, in pixels, that this network is meant for. */
	public int imageSize() {
		return imageSize;
	}

	/** The network of that name, if there is one. */
	public static Optional<Network> of(String id) {
		return Arrays.stream(values()).filter(n -> n.id.equals(id)).findFirst();
	}
}
