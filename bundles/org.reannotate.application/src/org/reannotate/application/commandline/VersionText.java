package org.reannotate.application.commandline;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

	private final CommandContext context;

	VersionText(CommandContext context) {
		this.context = context;
	}

	@Override
	public String[] getVersion() {
		return new String[] { NLS.bind(Messages.VersionText_product, context.services().version()),
				NLS.bind(Messages.VersionText_java, new Object[] { System.getProperty("java.version"),
						System.getProperty("os.name"), System.getProperty("os.arch") }) };
	}
}
