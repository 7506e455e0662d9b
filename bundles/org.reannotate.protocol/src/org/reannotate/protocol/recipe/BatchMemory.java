package org.reannotate.protocol.recipe;

/**
 * About how much memory a training takes by its batch size, to propose one that fits: a fixed part and so much a picture,
 * which grows with its area. Measured on the CPU with MXNet 1.9.1 (highest resident memory of a training step at two batch
 * sizes, each network at its own side), and rounded up. Where it is wrong after all, a run that runs out of memory starts
 * again with half the batch.
 *
 * <pre>
 * int batch = BatchMemory.proposed(recipe, MachineMemory.available());
 * </pre>
 */
public final class BatchMemory {

	private static final long MEGABYTE = 1L << 20;
	/** Java's own part of a worker. */
	private static final long JAVA = 700 * MEGABYTE;
	/** Of what is there: others work on the machine, too. */
	private static final double SHARE = 0.7;
	/** What people use unless told otherwise. */
	private static final int USUAL = 32;
	private static final int MOST = 1024;
	/** A backbone's graph is not known here: as MobileNetV2's, of which the same network of our own takes less. */
	private static final Need GRAPH = new Need(350, 180, 224);
	private static final Need EMBEDDING = new Need(350, 40, 224);

	/** Fixed part and part of a picture, in megabytes, at that side. */
	private record Need(int fixed, double picture, int side) {
	}

	private BatchMemory() {
	}

	private static Need of(Recipe recipe) {
		Network network = recipe.network();
		if (network == null) {
			return recipe.trainsNetwork() ? GRAPH : EMBEDDING;
		}
		return switch (network) {
		case SMALL_RESIDUAL -> new Need(200, 4, 64);
		case SQUEEZENET -> new Need(250, 65, 224);
		case ALEXNET -> new Need(1150, 11, 224);
		case MOBILENET_V2 -> new Need(300, 140, 224);
		case RESNET18 -> new Need(500, 56, 224);
		case RESNET34 -> new Need(600, 90, 224);
		case RESNET50 -> new Need(700, 330, 224);
		};
	}

	/** Bytes that a worker takes for that recipe with another batch size, Java's heap included. */
	public static long bytes(Recipe recipe, int batchSize) {
		Need need = of(recipe);
		double area = (double) recipe.imageSize() * recipe.imageSize() / need.side() / need.side();
		return JAVA + need.fixed() * MEGABYTE + (long) (need.picture() * area * batchSize * MEGABYTE);
	}

	/**
	 * The largest batch size that fits, a power of two from 1 to {@value #MOST}.
	 *
	 * @param available bytes; some of them are left to others
	 */
	public static int largest(Recipe recipe, long available) {
		int batch = 1;
		while (batch < MOST && bytes(recipe, 2 * batch) <= SHARE * available) {
			batch *= 2;
		}
		return batch;
	}

	/** The batch size to propose: {@value #USUAL}, or the largest that fits where that is smaller. */
	public static int proposed(Recipe recipe, long available) {
		return Math.min(USUAL, largest(recipe, available));
	}

	/** Whether the recipe's own batch size fits. */
	public static boolean fits(Recipe recipe, long available) {
		return bytes(recipe, recipe.training().batchSize()) <= SHARE * available;
	}
}
