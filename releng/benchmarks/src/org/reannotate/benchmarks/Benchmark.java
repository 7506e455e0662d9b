package org.reannotate.benchmarks;

/** One measurement with one or more figures. */
public interface Benchmark {

	/** What is typed to run it: lower case, words joined by hyphens. */
	String name();

	/** Measures and reports; inputs lie in {@link Places}. */
	void run(FigureSink sink) throws Exception;
}
