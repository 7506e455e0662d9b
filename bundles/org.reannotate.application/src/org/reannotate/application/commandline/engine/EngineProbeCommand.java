package org.reannotate.application.commandline.engine;

import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.words.TimeSpan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code engine probe}. */
@Command(name = "probe")
public final class EngineProbeCommand implements Callable<Integer> {

	private final CommandContext context;

	@Option(names = "--engine", paramLabel = "NAME")
	private @Nullable String engine;

	@Option(names = "--gpu", paramLabel = "N")
	private @Nullable Integer gpu;

	public EngineProbeCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws ModelException {
		Integer number = gpu;
		DeviceChoice choice = context.services().engines().get().choose(engine,
				number == null ? Recipe.AUTOMATIC : number, context.progress());
		context.terminal().say(choice.usesGpu()
				? NLS.bind(Messages.EngineProbeCommand_gpu, choice.engine(), choice.device())
				: NLS.bind(Messages.EngineProbeCommand_cpu, choice.engine()));
		EngineReport report = choice.report();
		if (report != null) {
			context.terminal().say(NLS.bind(Messages.EngineProbeCommand_tried,
					new Object[] { report.engine(), report.version(), report.device(),
							TimeSpan.of(report.seconds()) }));
		}
		choice.reasons().forEach(context.terminal()::say);
		return ExitCodes.DONE;
	}
}
