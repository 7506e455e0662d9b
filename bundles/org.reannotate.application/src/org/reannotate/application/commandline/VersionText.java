package org.reannotate.application.commandline;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

	private final CommandContext context;

	VersionText(CommandContext context) {
		this.context = context;
	}

	@Override
	public String[] getVersion() {
		return new String[] { "Reannotate " + context.services().version(),
				"Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
						+ System.getProperty("os.arch") };
	}
}
