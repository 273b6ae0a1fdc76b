package vn.tiendo.eventing.kit;

/** The read model of the tests: what it heard of one counter. */
public record Sum(int last, int heard) {

    public Sum hear(int count) {
        return new Sum(count, heard + 1);
    }
}
