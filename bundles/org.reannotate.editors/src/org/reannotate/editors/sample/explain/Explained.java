package org.reannotate.editors.sample.explain;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMethod;

/**
 * What is known about the explanation of the image that is looked at. Pure.
 *
 * @param kind        how far it is
 * @param categories  explained, or wanted
 * @param explanation only when {@link Kind#SHOWN}
 * @param message     for a person; empty for nothing
 */
public record Explained(Kind kind, List<Integer> categories, @org.eclipse.jdt.annotation.Nullable Explanation explanation,
		String message) {

	/** How far. */
	public enum Kind {
		OFF, COMPUTING, SHOWN, FAILED
	}

	/** Nothing is asked for. */
	public static final Explained OFF = new Explained(Kind.OFF, List.of(), null, "");

	static Explained computing(List<Integer> categories, ExplanationMethod method) {
		return new Explained(Kind.COMPUTING, categories, null,
				method == ExplanationMethod.OCCLUSION ? Messages.Explained_covering : Messages.Explained_computing);
	}

	static Explained failed(String message) {
		return new Explained(Kind.FAILED, List.of(), null, message);
	}

	static Explained shown(List<Integer> categories, Explanation explanation, ExplanationMethod method) {
		String how = method == ExplanationMethod.OCCLUSION ? Messages.Explained_byOcclusion : Messages.Explained_byGradCam;
		String whose = explanation.fold() < 0 ? Messages.Explained_bySplit
				: NLS.bind(Messages.Explained_byFold, explanation.fold() + 1);
		String honest = explanation.outOfSample() ? whose : Messages.Explained_trainedOnIt;
		return new Explained(Kind.SHOWN, categories, explanation, how + " " + honest);
	}
}
