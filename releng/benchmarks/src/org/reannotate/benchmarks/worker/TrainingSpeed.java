package org.reannotate.benchmarks.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Network;

/**
 * Images a second of a whole training, images from files, as a share of a bare loop of the same network on one batch in
 * memory, and MXNet beside PyTorch. Engines take turns, each time in a process of its own, {@code -Dreannotate.rounds=}
 * times (2 by default); told are medians. {@code -Dreannotate.networks=} names some of the networks. PyTorch is left out, and that is said, where it is not installed; see
 * {@link SecondEngine}.
 */
public final class TrainingSpeed implements Benchmark {

	private static final int ROUNDS = Integer.getInteger("reannotate.rounds", 2);
	private static final String NETWORKS = System.getProperty("reannotate.networks", "small-residual,alexnet,resnet18");
	private static final String BARE = "-bare";

	private record Size(Network network, int side, int batches) {
	}

	private static final List<Size> SIZES = List.of(new Size(Network.SMALL_RESIDUAL, 64, 16),
			new Size(Network.ALEXNET, 227, 8), new Size(Network.RESNET18, 224, 3));

	@Override
	public String name() {
		return "training-speed";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		EngineSetup second = SecondEngine.find();
		List<String> wanted = List.of(NETWORKS.split(","));
		for (Size size : SIZES) {
			if (wanted.contains(size.network().id())) {
				measure(size, second, sink);
			}
		}
	}

	private static void measure(Size size, EngineSetup second, FigureSink sink) throws Exception {
		var values = new LinkedHashMap<String, List<Double>>();
		var units = new LinkedHashMap<String, String>();
		String name = "training-speed-" + size.network().id();
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Double> here = once(size, EngineSetup.MXNET, name, values, units);
			if (second != null) {
				Map<String, Double> there = once(size, second, name + "-" + second.engine(), values, units);
				String ratio = name + "-mxnet-against-" + second.engine();
				values.computeIfAbsent(ratio, n -> new ArrayList<>())
						.add(here.get(name + BARE) / there.get(name + "-" + second.engine() + BARE));
				units.put(ratio, "-");
			}
		}
		values.forEach((figure, all) -> sink.figure(figure, median(all), units.get(figure)));
	}

	private static Map<String, Double> once(Size size, EngineSetup engine, String name, Map<String, List<Double>> values,
			Map<String, String> units) throws Exception {
		var told = new LinkedHashMap<String, Double>();
		WorkerChild.measure(TrainingSpeedMeasurement.class, engine, (figure, value, unit) -> {
			told.put(name + figure, value);
			values.computeIfAbsent(name + figure, n -> new ArrayList<>()).add(value);
			units.put(name + figure, unit);
		}, size.network().id(), Integer.toString(size.side()), Integer.toString(size.batches()));
		return told;
	}

	private static double median(List<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
