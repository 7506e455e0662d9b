package org.reannotate.ui.device;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.TimeSpan;

/** Devices and engines in words for people. */
public final class DeviceNames {

	private DeviceNames() {
	}

	/** The name of a device as a recipe names it. */
	public static String of(int device) {
		return switch (device) {
		case Recipe.AUTOMATIC -> Messages.DeviceNames_automatic;
		case Recipe.CPU -> "CPU";
		default -> NLS.bind(Messages.DeviceNames_gpu, device);
		};
	}

	/** Devices to choose from, as recipes name them: so many cards among them. */
	public static List<Integer> choices(int cards) {
		return IntStream.range(Recipe.AUTOMATIC, cards).boxed().toList();
	}

	/** The name of an engine as a recipe names it; null: the default. */
	public static String engine(@Nullable String engine) {
		if (engine == null) {
			return Messages.DeviceNames_defaultEngine;
		}
		return switch (engine) {
		case Engines.MXNET -> "MXNet";
		case Engines.PYTORCH -> "PyTorch";
		default -> engine;
		};
	}

	/** What computes where, in a few words. */
	public static String place(DeviceChoice choice) {
		EngineReport report = choice.report();
		String engine = report == null ? engine(choice.engine()) : report.engine() + " " + report.version();
		return choice.usesGpu() ? NLS.bind(Messages.DeviceNames_on, engine, choice.device())
				: NLS.bind(Messages.DeviceNames_onTheCpu, engine);
	}

	/** What computes where, what a try of it told, and why not elsewhere: a line each. */
	public static String sentences(DeviceChoice choice) {
		EngineReport report = choice.report();
		String works = report == null ? NLS.bind(Messages.DeviceNames_chosen, place(choice))
				: NLS.bind(Messages.DeviceNames_works, new Object[] { place(choice), Numbers.of(report.threads()),
						TimeSpan.of(report.seconds()) });
		return choice.reasons().isEmpty() ? works : works + "\n" + String.join("\n", choice.reasons());
	}
}
