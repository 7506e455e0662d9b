package org.reannotate.application.commandline.backbone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.InstalledBackbones;

import picocli.CommandLine.Command;

/** {@code backbone list}. */
@Command(name = "list")
public final class BackboneListCommand implements Callable<Integer> {

	private final CommandContext context;

	public BackboneListCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		List<Path> folders = new InstalledBackbones(context.services().home()).folders();
		for (Path folder : folders) {
			context.terminal().say(line(folder));
		}
		if (folders.isEmpty()) {
			context.terminal().say(NLS.bind(Messages.BackboneListCommand_none, context.services().home().backbones()));
		}
		return ExitCodes.DONE;
	}

	private static String line(Path folder) {
		try {
			Backbone backbone = Backbone.read(folder);
			return NLS.bind(Messages.BackboneListCommand_line, new Object[] { folder.getFileName(), backbone.name(),
					backbone.input().width(), backbone.input().height(), backbone.embedding().size() });
		} catch (BackboneException e) {
			return NLS.bind(Messages.BackboneListCommand_unusable, folder.getFileName(), e.getMessage());
		}
	}
}
