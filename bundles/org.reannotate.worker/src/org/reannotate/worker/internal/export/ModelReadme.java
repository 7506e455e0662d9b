package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.words.Percent;
import org.reannotate.worker.internal.graph.RunGraph;

/** The words that go with an exported model, with an example program. */
record ModelReadme(RunGraph run, TrainedOn trainedOn) {

	String text() throws IOException {
		Network own = run.network().network();
		String what = own != null ? own.id() : String.valueOf(run.info().backboneName());
		Double accuracy = run.info().metrics().get("accuracy");
		return template().replace("{network}", what).replace("{run}", run.info().name())
				.replace("{categories}", Integer.toString(run.categories())).replace("{trained}", trainedOn.sentence())
				.replace("{accuracy}", accuracy == null ? ""
						: ' ' + NLS.bind(Messages.ModelReadme_accuracy, Percent.fine(accuracy)))
				.replace("{outputs}", run.several() ? Messages.ModelReadme_several : Messages.ModelReadme_one)
				.replace("{mirrored}", run.network().mirrored() ? ' ' + Messages.ModelReadme_mirrored : "")
				.replace("{width}", Integer.toString(run.input().width()))
				.replace("{height}", Integer.toString(run.input().height()));
	}

	private static String template() throws IOException {
		try (InputStream in = ModelReadme.class.getResourceAsStream(Messages.ModelReadme_template)) {
			if (in == null) {
				throw new IOException(NLS.bind(Messages.ModelReadme_missing, Messages.ModelReadme_template));
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
