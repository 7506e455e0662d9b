package org.reannotate.application.commandline.backbone;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backbone}: the pretrained networks of this user. */
@Command(name = "backbone", subcommands = { BackboneListCommand.class, BackboneInstallCommand.class },
		description = "Lists and installs backbones: pretrained networks whose view of an image an audit builds on. With"
				+ " one, audits are faster and find more.")
public final class BackboneCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "name what to do: list or install");
	}
}
