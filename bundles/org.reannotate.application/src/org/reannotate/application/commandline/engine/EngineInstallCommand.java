package org.reannotate.application.commandline.engine;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.core.model.engine.OptionalEngine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engine install}. */
@Command(name = "install",
		description = "Fetches an engine from Maven Central, checks it, and makes it ready. Downloads that broke off go on"
				+ " where they ended.")
public final class EngineInstallCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ID", description = "Which, as `engine list` names it.")
	private String id;

	@Option(names = "--from", paramLabel = "DIR",
			description = "Take the files from this folder (a Maven repository, the files side by side, or the native"
					+ " libraries themselves) and download nothing.")
	private @Nullable Path source;

	@Option(names = "--accept-licences", description = "You agree to the engine's licences.")
	private boolean accepted;

	public EngineInstallCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws ModelException {
		Engines engines = context.services().engines().get();
		OptionalEngine engine = engines.list().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no engine " + id + "; `engine list` names them."));
		if (!accepted) {
			throw new ParameterException(spec.commandLine(), engine.name() + " comes under these licences: " + engine.licences() + " ("
					+ engine.licencePage() + "); " + EngineText.size(engine)
					+ ". If you agree, say so with --accept-licences.");
		}
		engines.install(id, source == null ? null : context.terminal().resolve(source), context.progress());
		engines.list().stream().filter(each -> each.id().equals(id)).map(OptionalEngine::folder)
				.forEach(folder -> context.terminal().say("Engine: " + folder));
		return ExitCodes.DONE;
	}
}
