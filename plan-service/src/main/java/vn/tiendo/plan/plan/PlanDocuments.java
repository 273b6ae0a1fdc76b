package vn.tiendo.plan.plan;

import vn.tiendo.plan.importing.PlanReading;

/** Reads a plan's document, whatever its format. */
public interface PlanDocuments {

    /**
     * @param name of the file, with its ending
     * @throws vn.tiendo.plan.importing.DocumentRefused where it is no plan, or can't be read
     */
    PlanReading read(String name, byte[] content);
}
