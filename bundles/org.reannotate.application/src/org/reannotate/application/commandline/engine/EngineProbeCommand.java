package org.reannotate.application.commandline.engine;

import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.words.TimeSpan;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code engine probe}. */
@Command(name = "probe", description = "Says on which engine and device training would run, and why there.")
public final class EngineProbeCommand implements Callable<Integer> {

	private final CommandContext context;

	@Option(names = "--engine", paramLabel = "NAME", description = "mxnet or pytorch (default: what suits this machine).")
	private @Nullable String engine;

	@Option(names = "--gpu", paramLabel = "N", description = "Number of the graphics card, from 0 (default: the first, if"
			+ " there is one).")
	private @Nullable Integer gpu;

	public EngineProbeCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws ModelException {
		Integer number = gpu;
		DeviceChoice choice = context.services().engines().get().choose(engine,
				number == null ? Recipe.AUTOMATIC : number, context.progress());
		context.terminal().say("Engine: " + choice.engine() + ", device: "
				+ (choice.usesGpu() ? "GPU " + choice.device() : "CPU"));
		EngineReport report = choice.report();
		if (report != null) {
			context.terminal().say(report.engine() + " " + report.version() + " on " + report.device() + ", "
					+ TimeSpan.of(report.seconds()) + " to the first result");
		}
		choice.reasons().forEach(context.terminal()::say);
		return ExitCodes.DONE;
	}
}
