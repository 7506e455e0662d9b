package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.worker.internal.graph.RunGraph;

/** The words that go with an exported model, with an example program. */
record ModelReadme(RunGraph run, TrainedOn trainedOn) {

	String text() throws IOException {
		Network own = run.network().network();
		String what = own != null ? own.id() : String.valueOf(run.info().backboneName());
		Double accuracy = run.info().metrics().get("accuracy");
		return template().replace("{network}", what).replace("{run}", run.info().name())
				.replace("{categories}", Integer.toString(run.categories())).replace("{trained}", trainedOn.sentence())
				.replace("{accuracy}", accuracy == null ? "" : String.format(Locale.ROOT,
						" All networks of the run together predict %.4f of the images they did not see as labelled.", accuracy))
				.replace("{sums}", run.several() ? ", each by itself: several categories may be right" : " that add up to 1")
				.replace("{mirrored}", run.network().mirrored()
						? " The run's own probabilities are the means of a picture and its mirror image; this model answers for the picture as it is."
						: "")
				.replace("{width}", Integer.toString(run.input().width()))
				.replace("{height}", Integer.toString(run.input().height()));
	}

	private static String template() throws IOException {
		try (InputStream in = ModelReadme.class.getResourceAsStream("readme.md")) {
			if (in == null) {
				throw new IOException("The installation is not complete: readme.md is missing.");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
