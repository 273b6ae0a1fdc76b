package vn.tiendo.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ContainerProblemsTest {

    private final ContainerProblems problems =
            new ContainerProblems(new Problems(new ProblemTexts(), JsonMapper.shared()));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void what_fails_before_it_is_answered_is_a_problem() {
        var answer = Objects.requireNonNull(problems.problem(request, response));

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void an_answer_that_broke_off_is_not_filled_up() {
        response.setCommitted(true);

        assertThat(problems.problem(request, response)).isNull();
    }
}
