package org.reannotate.benchmarks.worker;

import java.nio.file.Files;
import java.nio.file.Path;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.samples.rooms.RoomsSample;
import org.reannotate.samples.rooms.SampleProgress;

/**
 * The rate that the finder suggests, and the steepest one, against rates set by hand, on several kinds of images: scenes,
 * small photos (CIFAR-10), drawn rooms, and clothes (Fashion-MNIST, where Debian's package {@code dataset-fashion-mnist} is
 * installed, or in the folder of the property {@code reannotate.fashion}). {@code -Dreannotate.networks=} names networks,
 * the small one by default.
 */
public final class LearningRates implements Benchmark {

	private static final String FASHION = System.getProperty("reannotate.fashion", "/usr/share/datasets/fashion-mnist");
	private static final String NETWORKS = System.getProperty("reannotate.networks", "small-residual");
	private static final int ROOMS_EACH = 60;

	@Override
	public String name() {
		return "learning-rates";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path images = Places.shared().resolve("data/images");
		Path rooms = Places.work().resolve("learning-rates-rooms");
		if (!Files.exists(rooms)) {
			RoomsSample.generate(rooms, 1, ROOMS_EACH, SampleProgress.SILENT);
		}
		Path fashion = Places.work().resolve("learning-rates-fashion");
		boolean clothes = Files.exists(fashion) || IdxImages.unpack(Path.of(FASHION), fashion);
		for (String network : NETWORKS.split(",")) {
			measure(sink, network, "scenes", images.resolve("scenes"), 48, 16);
			measure(sink, network, "cifar10", images.resolve("cifar10"), 32, 12);
			measure(sink, network, "rooms", rooms, 48, 12);
			if (clothes) {
				measure(sink, network, "fashion", fashion, 32, 6);
			}
		}
	}

	private static void measure(FigureSink sink, String network, String name, Path folder, int side, int epochs)
			throws Exception {
		WorkerChild.measure(LearningRatesMeasurement.class, sink, network, name, folder.toString(), Integer.toString(side),
				Integer.toString(epochs));
	}
}
