/**
 * Runs the measurements whose figures the README beside this module keeps. A benchmark is one small class; its name is
 * what is typed, and the only thing that it prints are its figures.
 */
@NonNullByDefault
package org.reannotate.benchmarks;

import org.eclipse.jdt.annotation.NonNullByDefault;
