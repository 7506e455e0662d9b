package org.reannotate.application.commandline.backbone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.InstalledBackbones;

import picocli.CommandLine.Command;

/** {@code backbone list}. */
@Command(name = "list", description = "Lists the installed backbones, by the names that `audit --backbone` takes.")
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
			context.terminal().say("No backbone is installed in " + context.services().home().backbones()
					+ "; `reannotate backbone install PATH` installs one.");
		}
		return ExitCodes.DONE;
	}

	private static String line(Path folder) {
		try {
			Backbone backbone = Backbone.read(folder);
			return folder.getFileName() + "  " + backbone.name() + ", " + backbone.input().width() + " x "
					+ backbone.input().height() + " -> " + backbone.embedding().size();
		} catch (BackboneException e) {
			return folder.getFileName() + "  cannot be used: " + e.getMessage();
		}
	}
}
