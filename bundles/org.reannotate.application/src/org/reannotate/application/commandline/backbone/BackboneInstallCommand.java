package org.reannotate.application.commandline.backbone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.backbone.BackboneInstaller;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backbone install}. */
@Command(name = "install")
public final class BackboneInstallCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "PATH")
	private Path source;

	@Option(names = "--name", paramLabel = "NAME")
	private @Nullable String name;

	public BackboneInstallCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws AuditException, IOException {
		Path installed = new BackboneInstaller(context.services().home())
				.install(context.terminal().resolve(source), name, context.progress());
		context.terminal().say(NLS.bind(Messages.BackboneInstallCommand_installed, installed));
		return ExitCodes.DONE;
	}
}
