package org.reannotate.application.commandline.backbone;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backbone}: the pretrained networks of this user. */
@Command(name = "backbone", subcommands = { BackboneListCommand.class, BackboneInstallCommand.class })
public final class BackboneCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.BackboneCommand_nameOne);
	}
}
