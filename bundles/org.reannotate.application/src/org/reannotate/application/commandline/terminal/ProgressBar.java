package org.reannotate.application.commandline.terminal;

/** A bar with the time left, redrawn in place at most ten times a second. */
final class ProgressBar implements ProgressDisplay {

	private static final double EVERY_SECONDS = 0.1;
	private static final int WIDTH = 24;
	private static final int SHORTEST = 40;
	private static final String CLEAR = "\r\u001b[K";

	private final Terminal terminal;
	private boolean shown;
	private String words = "";
	private double last = Double.NEGATIVE_INFINITY;

	ProgressBar(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void show(ProgressState state) {
		if (state.seconds() - last < EVERY_SECONDS && state.words().equals(words)) {
			return;
		}
		last = state.seconds();
		words = state.words();
		shown = true;
		terminal.err().print(CLEAR + line(state));
		terminal.err().flush();
	}

	private String line(ProgressState state) {
		int full = (int) Math.round(state.share() * WIDTH);
		String line = String.format("%s%s %3d%%%s  %s", "\u2588".repeat(full), "\u2591".repeat(WIDTH - full),
				state.percent(), state.leftWords("  "), Printable.line(state.words()));
		int room = Math.max(SHORTEST, terminal.columns()) - 1;
		return line.length() <= room ? line : line.substring(0, room - 1) + "\u2026";
	}

	@Override
	public void end() {
		if (shown) {
			terminal.err().print(CLEAR);
			terminal.err().flush();
			shown = false;
		}
	}
}
