package org.reannotate.application.commandline.engine;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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
@Command(name = "install")
public final class EngineInstallCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ID")
	private String id;

	@Option(names = "--from", paramLabel = "DIR")
	private @Nullable Path source;

	@Option(names = "--accept-licences")
	private boolean accepted;

	public EngineInstallCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws ModelException {
		Engines engines = context.services().engines().get();
		OptionalEngine engine = engines.list().stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(),
						NLS.bind(Messages.EngineInstallCommand_none, id)));
		if (!accepted) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.EngineInstallCommand_licences,
					new Object[] { engine.name(), engine.licences(), engine.licencePage(), EngineText.size(engine) }));
		}
		engines.install(id, source == null ? null : context.terminal().resolve(source), context.progress());
		engines.list().stream().filter(each -> each.id().equals(id)).map(OptionalEngine::folder)
				.forEach(folder -> context.terminal().say(NLS.bind(Messages.EngineInstallCommand_installed, folder)));
		return ExitCodes.DONE;
	}
}
